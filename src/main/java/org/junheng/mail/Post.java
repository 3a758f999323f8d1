package org.junheng.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocketFactory;
import org.junheng.fault.Fault;
import org.junheng.fault.Faults;
import org.junheng.fault.Place;

/** Sends letters (发信). A server that does not prove who it is gets none. */
public final class Post {

    private static final String MILLISECONDS = "30000";
    /**
     * A server that looks through large enclosures before it answers must not be taken for one that is away, or the letter comes twice (RFC 5321,
     * 4.5.3.2.6).
     */
    private static final String TEN_MINUTES = "600000";
    private static final String BYTES = "application/octet-stream";
    /** By the ending of the name: mail programs show what they know, and offer the rest to be saved. */
    private static final Map<String, String> TYPES = Map.of(
            "pdf", "application/pdf",
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final MailServer server;
    private final Session session;

    /** @param sockets what the server has to prove itself to: the one of the Java that runs, {@code SSLSocketFactory.getDefault()} */
    public Post(MailServer server, SSLSocketFactory sockets) {
        this.server = server;
        var properties = new Properties();
        properties.put("mail.smtp.host", server.host());
        properties.put("mail.smtp.port", Integer.toString(server.port()));
        properties.put("mail.smtp.connectiontimeout", MILLISECONDS);
        properties.put("mail.smtp.timeout", TEN_MINUTES);
        properties.put("mail.smtp.writetimeout", MILLISECONDS);
        properties.put("mail.smtp.ssl.enable", Boolean.toString(server.security() == MailServer.Security.TLS));
        properties.put("mail.smtp.starttls.enable", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(server.security() == MailServer.Security.STARTTLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        properties.put("mail.smtp.ssl.socketFactory", sockets);
        properties.put("mail.smtp.auth", Boolean.toString(!server.user().isEmpty()));
        this.session = Session.getInstance(properties);
    }

    /**
     * Sends a letter.
     *
     * @param id tells the letter from all others: sent again, it is the same to whoever gets it
     * @param time when it is sent
     * @throws Faults {@code OUT-061} if the server does not take it, {@code OUT-060} if an address is none
     */
    public void send(Letter letter, String id, Instant time) {
        try {
            MimeMessage message = new Identified(session, id + "@" + server.host());
            message.setFrom(address(server.from()));
            for (String to : letter.to()) {
                message.addRecipient(Message.RecipientType.TO, address(to));
            }
            message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(time));
            message.setContent(content(letter));
            message.saveChanges();
            try (Transport transport = session.getTransport("smtp")) {
                if (server.user().isEmpty()) {
                    transport.connect();
                } else {
                    transport.connect(server.user(), server.password());
                }
                transport.sendMessage(message, message.getAllRecipients());
            }
        } catch (MessagingException e) {
            throw new Faults(new Fault("OUT-061", new Place(server.toString(), 0, 0, ""), "没有发出的邮件（" + reason(e) + "）", "收下邮件的发信服务器", "检查网络、用户名、密码和收信地址"));
        }
    }

    private static MimeMultipart content(Letter letter) throws MessagingException {
        var content = new MimeMultipart();
        var text = new MimeBodyPart();
        text.setText(letter.text(), StandardCharsets.UTF_8.name());
        content.addBodyPart(text);
        for (Letter.Enclosure enclosure : letter.enclosed()) {
            var part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(enclosure.bytes(), type(enclosure.name()))));
            part.setFileName(enclosure.name());
            content.addBodyPart(part);
        }
        return content;
    }

    private static String type(String name) {
        return TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT), BYTES);
    }

    private static InternetAddress address(String text) {
        try {
            return new InternetAddress(text, true);
        } catch (AddressException e) {
            throw new Faults(new Fault("OUT-060", new Place("", 0, 0, "邮件地址"), "“" + text + "”", "一个邮件地址", ""));
        }
    }

    private static String reason(MessagingException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof AuthenticationFailedException) {
                return "用户名或者密码不对";
            } else if (cause instanceof SSLException) {
                return "服务器没有证明身份";
            } else if (cause instanceof SocketTimeoutException) {
                return "等不到答复";
            } else if (cause instanceof ConnectException || cause instanceof UnknownHostException) {
                return "连不上服务器";
            }
        }
        // what the server said, in its own words
        String words = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return words.lines().findFirst().orElse("");
    }

    /** A message that keeps the name it is given. */
    private static final class Identified extends MimeMessage {

        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + ">");
        }
    }
}
