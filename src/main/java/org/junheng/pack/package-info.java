/** The pack of templates, standards and styles (模板包), read safely. Knows only {@code fault}. */
package org.junheng.pack;
