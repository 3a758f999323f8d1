/** E-mail (电子邮件): material sent to those who need it. */
package org.junheng.mail;
