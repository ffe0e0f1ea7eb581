/** How records become JSON and back: the same on the wire, in the database and over REST. */
package org.priorauth.chassis.json;
