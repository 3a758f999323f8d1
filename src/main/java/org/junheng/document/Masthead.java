package org.junheng.document;

import java.util.List;
import java.util.Objects;

/**
 * What stands above the text of a document with a red head (版头: GB/T 9704-2012, 7.2). Texts are empty where an element is absent.
 *
 * @param mark 发文机关标志: the red words; empty stands for the issuer's name
 * @param number 发文字号, such as 青教督〔2026〕1号
 * @param signers 签发人: who signed an upward document or an order, in the order of the issuers; posts, no names
 * @param copyNumber 份号
 * @param secrecy 密级和保密期限
 * @param urgency 紧急程度
 */
public record Masthead(String mark, String number, List<String> signers, String copyNumber, String secrecy, String urgency) {

    /** No element at all. */
    public static final Masthead NONE = new Masthead("", "", List.of(), "", "", "");

    public Masthead {
        Objects.requireNonNull(mark);
        Objects.requireNonNull(number);
        signers = signers.stream().filter(signer -> !signer.isEmpty()).toList();
        Objects.requireNonNull(copyNumber);
        Objects.requireNonNull(secrecy);
        Objects.requireNonNull(urgency);
    }
}
