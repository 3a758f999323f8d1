/** Work that several machines do from one database, and none of it is lost or done twice (队列): what is to be made, who is at it, what became of it. */
package org.junheng.queue;
