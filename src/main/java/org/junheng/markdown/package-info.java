/**
 * 公文 Markdown: the draft (初稿) as plain text that people edit, read into the document tree and written from it. commonmark-java finds
 * the blocks; which blocks there are, and what a line of text says, is decided here, because a draft is printed as it is typed: no
 * emphasis, links, HTML or entities. The format is described in {@code docs/markdown.md}. Knows {@code document}, {@code fact} and
 * {@code fault}; stateless, safe for use by several threads.
 */
package org.junheng.markdown;
