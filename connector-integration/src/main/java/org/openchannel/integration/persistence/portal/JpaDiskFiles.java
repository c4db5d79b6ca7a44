package org.openchannel.integration.persistence.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.openchannel.portal.disk.DiskFile;
import org.openchannel.portal.disk.DiskFiles;

/** Files by number, in the database. */
@Dependent
@Transactional
class JpaDiskFiles implements DiskFiles {

    @PersistenceContext
    private EntityManager entities;

    protected JpaDiskFiles() {
        // for CDI, which fills the entity manager in
    }

    JpaDiskFiles(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Optional<DiskFile> find(long id) {
        return Optional.ofNullable(entities.find(DiskFile.class, id));
    }

    @Override
    public void add(DiskFile file) {
        entities.persist(file);
    }
}
