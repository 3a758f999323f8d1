package org.junheng.pdf;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The judge of PDF/A (veraPDF), which did not write the files. */
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /** The rules of ISO 19005-1 that a file breaks: clause, place and what is wrong; none if it is PDF/A-1b. */
    public static List<String> brokenRules(byte[] file) throws Exception {
        return brokenRules(file, PDFAFlavour.PDFA_1_B);
    }

    /** The rules of a standard that a file breaks. */
    public static List<String> brokenRules(byte[] file, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(VeraPdf::text).distinct().toList();
        }
    }

    private static String text(TestAssertion broken) {
        return broken.getRuleId().getClause() + "-" + broken.getRuleId().getTestNumber() + " " + broken.getLocation().getContext() + ": " + broken.getMessage();
    }
}
