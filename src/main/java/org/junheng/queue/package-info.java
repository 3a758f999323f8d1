/** Work that several machines do from one database, none of it lost or published twice (队列): what is to be made, who is at it, what came of it. */
package org.junheng.queue;
