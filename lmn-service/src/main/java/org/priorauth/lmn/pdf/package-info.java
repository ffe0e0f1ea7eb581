/**
 * Prints letters: HTML by Qute, PDF by openhtmltopdf, tagged and archivable (PDF/UA-1, PDF/A-2a), with every font inside
 * and nothing fetched from anywhere.
 */
package org.priorauth.lmn.pdf;
