/** From an assessment to a document's text (起草): templates of the pack, in a sandbox; every figure they print is a fact. */
package org.junheng.draft;
