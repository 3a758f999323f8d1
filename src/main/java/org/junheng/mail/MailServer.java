package org.junheng.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/**
 * The server that letters are handed to (发信服务器). It is told by the environment, so that no password stands in a file.
 *
 * @param user empty for a server that asks for none
 * @param from the sender's address
 */
public record MailServer(String host, int port, Security security, String user, String password, String from) {

    private static final String HOST = "JUNHENG_SMTP_HOST";
    private static final String PORT = "JUNHENG_SMTP_PORT";
    private static final String SECURITY = "JUNHENG_SMTP_SECURITY";
    private static final String USER = "JUNHENG_SMTP_USER";
    private static final String PASSWORD = "JUNHENG_SMTP_PASSWORD";
    private static final String FROM = "JUNHENG_MAIL_FROM";
    private static final int GREATEST_PORT = 65_535;

    /** How the way to the server is kept from others (加密). */
    public enum Security {
        /** From the first byte on. */
        TLS(465),
        /** After a greeting; a server that does not offer it is refused. */
        STARTTLS(587),
        /** Not at all: for a server on the same machine. */
        NONE(25);

        private final int port;

        Security(int port) {
            this.port = port;
        }
    }

    /**
     * The server of an environment: {@code JUNHENG_SMTP_HOST}, {@code JUNHENG_MAIL_FROM}, and, if it needs them, {@code JUNHENG_SMTP_USER}, {@code
     * JUNHENG_SMTP_PASSWORD}, {@code JUNHENG_SMTP_SECURITY} (tls, starttls, none; tls if it is not told), {@code JUNHENG_SMTP_PORT}.
     *
     * @throws Faults {@code OUT-060} with everything that is missing or wrong
     */
    public static MailServer of(Map<String, String> environment) {
        var faults = new ArrayList<Fault>();
        for (String needed : List.of(HOST, FROM)) {
            if (environment.getOrDefault(needed, "").isBlank()) {
                faults.add(fault(needed, "没有设置", needed.equals(HOST) ? "发信服务器的名称" : "发信人的地址"));
            }
        }
        String told = environment.getOrDefault(SECURITY, Security.TLS.name()).toUpperCase(Locale.ROOT);
        Security security = Stream.of(Security.values()).filter(each -> each.name().equals(told)).findFirst().orElse(null);
        if (security == null) {
            faults.add(fault(SECURITY, "“" + environment.get(SECURITY) + "”", Stream.of(Security.values()).map(each -> each.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining("、"))));
        }
        String port = environment.getOrDefault(PORT, security == null ? "" : Integer.toString(security.port));
        boolean fit = port.matches("[1-9]\\d{0,4}") && Integer.parseInt(port) <= GREATEST_PORT;
        if (!fit && security != null) {
            faults.add(fault(PORT, "“" + port + "”", "1到" + GREATEST_PORT + "之间的端口"));
        }
        if (!faults.isEmpty()) {
            throw new Faults(faults);
        }
        return new MailServer(environment.get(HOST), Integer.parseInt(port), security, environment.getOrDefault(USER, ""), environment.getOrDefault(PASSWORD, ""), environment.get(FROM));
    }

    /** Whether an environment tells a server at all. */
    public static boolean isTold(Map<String, String> environment) {
        return !environment.getOrDefault(HOST, "").isBlank();
    }

    private static Fault fault(String variable, String found, String expected) {
        return new Fault("OUT-060", new Place("", 0, 0, "环境变量" + variable), found, expected, "发信的设置见docs/meetings.md");
    }

    /** Without the password. */
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
