/** What can go wrong, told so that a user can mend it (错误). Knows nobody. */
package org.junheng.fault;
