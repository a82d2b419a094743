import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Runs veraPDF on many files and many standards in one JVM.
 * Usage: java -cp VERAPDF.jar:JAXB.jar Verify.java STANDARDS FILE.pdf…, such as "ua1,2a".
 * A line a check that was made: "checked TAB file TAB standard TAB assertions"; a line a finding:
 * "failed TAB file TAB standard TAB clause TAB test TAB where TAB message".
 */
class Verify {
  public static void main(String[] arguments) throws Exception {
    PrintStream out = System.out;
    System.setOut(System.err);
    Logger.getLogger("").setLevel(Level.OFF);
    VeraGreenfieldFoundryProvider.initialise();
    for (int file = 1; file < arguments.length; file++) {
      for (String standard : arguments[0].split(",")) {
        verify(arguments[file], PDFAFlavour.fromString(standard), standard, out);
      }
    }
  }

  private static void verify(String file, PDFAFlavour flavour, String name, PrintStream out) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        out.println(String.join("\t", "failed", file, name, assertion.getRuleId().getClause(),
            Integer.toString(assertion.getRuleId().getTestNumber()), assertion.getLocation().getContext(),
            assertion.getMessage().replaceAll("\\s+", " ")));
      }
      out.println(String.join("\t", "checked", file, name, Integer.toString(result.getTotalAssertions())));
    }
  }
}
