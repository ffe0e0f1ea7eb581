/** Keeps which visits used a letter, looks when its validity ends, and tells the chain. */
package org.priorauth.lmn.validity;
