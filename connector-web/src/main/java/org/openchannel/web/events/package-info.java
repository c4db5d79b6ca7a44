/**
 * Where portals post their events: installed, removed, an operator wrote, a line went, an SMS or a workflow's message is to be sent. Every event is proved by the
 * application token of its portal before anything of it is believed. An answer of 200 means: stored, never to be lost.
 */
@NullMarked
package org.openchannel.web.events;

import org.jspecify.annotations.NullMarked;
