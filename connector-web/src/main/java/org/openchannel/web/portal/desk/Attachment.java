package org.openchannel.web.portal.desk;

import java.util.Locale;
import org.openchannel.shared.file.StoredFile;

/**
 * A file as pages show it.
 *
 * @param kind {@code image}, {@code audio}, {@code video} or {@code file}
 * @param unit the key of the text that holds {@code amount}: {@code b}, {@code kb} or {@code mb}
 */
public record Attachment(String address, String name, String mediaType, String kind, String amount, String unit) {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    /** How {@code file} is shown. */
    public static Attachment of(StoredFile file) {
        var kind = file.isImage() ? "image" : file.isAudio() ? "audio" : isVideo(file) ? "video" : "file";
        var address = "/portal/files/" + file.id();
        if (file.size() < KB) {
            return new Attachment(address, file.name(), file.mediaType(), kind, String.valueOf(file.size()), "b");
        }
        return file.size() < MB
                ? new Attachment(address, file.name(), file.mediaType(), kind, (file.size() + KB - 1) / KB + "", "kb")
                : new Attachment(address, file.name(), file.mediaType(), kind, megabytes(file.size()), "mb");
    }

    /** Which of Bootstrap's icons stands for a document of this kind. */
    public String icon() {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf" -> "file-earmark-pdf";
            case "doc", "docx", "odt", "rtf" -> "file-earmark-word";
            case "xls", "xlsx", "ods", "csv" -> "file-earmark-spreadsheet";
            case "ppt", "pptx", "odp" -> "file-earmark-slides";
            case "zip", "rar", "7z", "gz", "tar" -> "file-earmark-zip";
            case "txt", "md", "log" -> "file-earmark-text";
            case "vcf" -> "person-vcard";
            case "json", "xml", "html", "js", "css", "java", "php", "py" -> "file-earmark-code";
            default -> "file-earmark";
        };
    }

    private static boolean isVideo(StoredFile file) {
        return file.mediaType().startsWith("video/");
    }

    private static String megabytes(long size) {
        return String.format(Locale.ROOT, "%.1f", (double) size / MB);
    }
}
