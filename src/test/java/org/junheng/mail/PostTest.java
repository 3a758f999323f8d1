package org.junheng.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;
import org.junheng.fault.Faults;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters handed to a real server. */
class PostTest {

    private static final Instant TIME = Instant.parse("2026-01-19T08:00:00Z");
    private static final Letter LETTER = new Letter(List.of("office@qinghe.example", "bureau@qinghe.example"), "青禾县人民政府常务会议材料（补发）", "材料3份，见附件。\n",
            List.of(new Letter.Enclosure("会议材料 合订本.pdf", new byte[] {'%', 'P', 'D', 'F', 0, (byte) 0xFF})));

    private static final String WORD = "word-of-the-tests";

    @TempDir
    static Path folder;

    private GreenMail greenMail;

    @AfterEach
    void stop() {
        if (greenMail != null) {
            greenMail.stop();
        }
    }

    private MailServer started(String protocol, MailServer.Security security, String user) {
        greenMail = new GreenMail(new ServerSetup(0, "localhost", protocol));
        if (!user.isEmpty()) {
            greenMail.setUser("sender@qinghe.example", user, "秘密secret");
        }
        greenMail.start();
        int port = protocol.equals("smtps") ? greenMail.getSmtps().getPort() : greenMail.getSmtp().getPort();
        return new MailServer("localhost", port, security, user, user.isEmpty() ? "" : "秘密secret", "sender@qinghe.example");
    }

    /** A key for this machine, made for these tests. */
    @BeforeAll
    static void key() throws IOException, InterruptedException {
        Process keytool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(), "-genkeypair", "-alias", "mail", "-keyalg", "RSA",
                "-dname", "CN=localhost", "-ext", "san=dns:localhost", "-validity", "3650", "-storetype", "PKCS12", "-keystore", store().toString(), "-storepass", WORD).start();
        assertThat(keytool.waitFor()).isZero();
        System.setProperty("greenmail.tls.keystore.file", store().toString());
        System.setProperty("greenmail.tls.keystore.password", WORD);
    }

    private static Path store() {
        return folder.resolve("mail.p12");
    }

    /** What believes the server of these tests, and no other. */
    private static SSLSocketFactory believing() throws GeneralSecurityException, IOException {
        KeyStore key = KeyStore.getInstance(store().toFile(), WORD.toCharArray());
        // Certificates of keys are not trusted as they stand.
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("mail", key.getCertificate("mail"));
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(trusted);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context.getSocketFactory();
    }

    @Test
    void aLetterArrivesWithItsChineseNamesAndItsFile() throws Exception {
        new Post(started("smtp", MailServer.Security.NONE, ""), believing()).send(LETTER, "meeting-1", TIME);
        MimeMessage[] got = greenMail.getReceivedMessages();
        assertThat(got).hasSize(2);
        assertThat(got[0].getSubject()).isEqualTo(LETTER.subject());
        assertThat(got[0].getMessageID()).isEqualTo("<meeting-1@localhost>");
        assertThat(got[0].getSentDate().toInstant()).isEqualTo(TIME);
        MimeMultipart content = (MimeMultipart) got[0].getContent();
        assertThat(content.getBodyPart(0).getContent().toString().strip()).isEqualTo("材料3份，见附件。");
        assertThat(content.getBodyPart(1).getFileName()).isEqualTo("会议材料 合订本.pdf");
        assertThat(content.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(LETTER.enclosed().get(0).bytes());
    }

    @Test
    void mailProgramsAreToldWhatIsEnclosed() throws Exception {
        var names = List.of("议程.pdf", "议程.docx", "附表.XLSX", "说明.bin", "没有后缀");
        var letter = new Letter(List.of("office@qinghe.example"), "材料", "见附件。\n", names.stream().map(name -> new Letter.Enclosure(name, new byte[] {0, 1})).toList());
        new Post(started("smtp", MailServer.Security.NONE, ""), believing()).send(letter, "meeting-7", TIME);
        MimeMultipart content = (MimeMultipart) greenMail.getReceivedMessages()[0].getContent();
        var types = new ArrayList<String>();
        for (int i = 1; i <= names.size(); i++) {
            assertThat(content.getBodyPart(i).getFileName()).isEqualTo(names.get(i - 1));
            types.add(content.getBodyPart(i).getContentType().split(";")[0]);
        }
        assertThat(types).containsExactly("application/pdf", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "application/octet-stream", "application/octet-stream");
    }

    @Test
    void aServerThatProvesItselfGetsTheLetterAndThePassword() throws Exception {
        new Post(started("smtps", MailServer.Security.TLS, "office"), believing()).send(LETTER, "meeting-2", TIME);
        assertThat(greenMail.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerThatDoesNotProveItselfGetsNothing() {
        Post post = new Post(started("smtps", MailServer.Security.TLS, "office"), (SSLSocketFactory) SSLSocketFactory.getDefault());
        assertThatThrownBy(() -> post.send(LETTER, "meeting-3", TIME)).isInstanceOf(Faults.class).hasMessageContaining("OUT-061")
                .hasMessageContaining("服务器没有证明身份");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void whereEncryptionIsAskedForAServerWithoutItGetsNothing() throws Exception {
        MailServer server = started("smtp", MailServer.Security.STARTTLS, "");
        assertThatThrownBy(() -> new Post(server, believing()).send(LETTER, "meeting-4", TIME)).isInstanceOf(Faults.class).hasMessageContaining("OUT-061");
        assertThat(greenMail.getReceivedMessages()).isEmpty();
    }

    @Test
    void aWrongPasswordIsToldWithoutThePassword() throws Exception {
        MailServer right = started("smtps", MailServer.Security.TLS, "office");
        MailServer wrong = new MailServer(right.host(), right.port(), right.security(), "office", "wrong-word", right.from());
        assertThatThrownBy(() -> new Post(wrong, believing()).send(LETTER, "meeting-5", TIME)).isInstanceOf(Faults.class).hasMessageContaining("OUT-061")
                .hasMessageContaining("用户名或者密码不对")
                .hasMessageNotContaining("wrong-word");
        assertThat(wrong.toString()).doesNotContain("wrong-word");
    }

    @Test
    void aServerThatIsAwayIsToldSo() throws Exception {
        MailServer server = started("smtp", MailServer.Security.NONE, "");
        greenMail.stop();
        assertThatThrownBy(() -> new Post(server, believing()).send(LETTER, "meeting-7", TIME)).isInstanceOf(Faults.class).hasMessageContaining("连不上服务器");
    }

    @Test
    void theEnvironmentTellsTheServer() {
        assertThat(MailServer.of(Map.of("JUNHENG_SMTP_HOST", "mail.example", "JUNHENG_MAIL_FROM", "a@mail.example")))
                .isEqualTo(new MailServer("mail.example", 465, MailServer.Security.TLS, "", "", "a@mail.example"));
        assertThat(MailServer.of(Map.of("JUNHENG_SMTP_HOST", "mail.example", "JUNHENG_MAIL_FROM", "a@mail.example", "JUNHENG_SMTP_SECURITY", "starttls")).port()).isEqualTo(587);
        assertThatThrownBy(() -> MailServer.of(Map.of("JUNHENG_SMTP_SECURITY", "ssl", "JUNHENG_SMTP_PORT", "0")))
                .isInstanceOfSatisfying(Faults.class, faults -> assertThat(faults.list()).hasSize(3));
        assertThatThrownBy(() -> MailServer.of(Map.of("JUNHENG_SMTP_HOST", "h", "JUNHENG_MAIL_FROM", "a@b.example", "JUNHENG_SMTP_PORT", "99999"))).isInstanceOf(Faults.class);
    }

    @Test
    void whatIsNoAddressIsNotSentTo() throws Exception {
        MailServer server = started("smtp", MailServer.Security.NONE, "");
        Letter letter = new Letter(List.of("甲\r\nBcc: b@c.example"), "题", "文", List.of());
        assertThatThrownBy(() -> new Post(server, believing()).send(letter, "meeting-6", TIME)).isInstanceOf(Faults.class).hasMessageContaining("OUT-060");
        assertThatThrownBy(() -> new Letter(List.of("a@b.example"), "题\nBcc: b@c.example", "文", List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
