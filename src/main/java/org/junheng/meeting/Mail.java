package org.junheng.meeting;

import java.util.List;
import org.junheng.county.Field;

/** To whom the papers are sent (邮件). */
@Field("邮件")
public record Mail(
        @Field(value = "收件地址", note = "电子邮件地址，如office@example.gov.cn", pattern = ADDRESS, required = true) List<String> to,
        @Field(value = "抄送地址", note = "电子邮件地址", pattern = ADDRESS) List<String> cc) {

    /** Pattern of an address; whether it exists only the post knows. */
    static final String ADDRESS = "^[^@\\s<>,;\"]+@[^@\\s<>,;\"]+$";

    public Mail {
        to = List.copyOf(to);
        cc = cc == null ? List.of() : List.copyOf(cc);
    }
}
