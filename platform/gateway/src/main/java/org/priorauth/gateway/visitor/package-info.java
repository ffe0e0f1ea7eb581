/** Who is asking, as the log-in server vouches: by the token an EHR sends, or by the session a browser holds. */
package org.priorauth.gateway.visitor;
