/** Reads the letters' templates: which sections a category of care has, what each asks for and how a fact is said. */
package org.priorauth.lmn.template;
