/** What a station tells of itself to those who watch it (监测): whether it is well, and its figures; nothing of what documents say. */
package org.junheng.monitor;
