/** Spans, tokens, sentences and folded name keys of a text; knows no language and no gazetteer. */
package org.geowire.text;
