package org.junheng.document;

import java.util.Objects;

/**
 * What stands above the text of a document with a red head (版头: GB/T 9704-2012, 7.2). Texts are empty where an element is absent.
 *
 * @param mark 发文机关标志: the red words; empty stands for the issuer's name
 * @param number 发文字号, such as 青教督〔2026〕1号
 * @param signer 签发人: who signed an upward document; a post, no name
 * @param copyNumber 份号
 * @param secrecy 密级和保密期限
 * @param urgency 紧急程度
 */
public record Masthead(String mark, String number, String signer, String copyNumber, String secrecy, String urgency) {

    /** No element at all. */
    public static final Masthead NONE = new Masthead("", "", "", "", "", "");

    public Masthead {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(number);
        Objects.requireNonNull(signer);
        Objects.requireNonNull(copyNumber);
        Objects.requireNonNull(secrecy);
        Objects.requireNonNull(urgency);
    }
}
