import com.adobe.epubcheck.tool.EpubChecker;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Runs EPUBCheck on many books in one JVM, because starting it takes longer than checking a book.
 * Usage: java -cp epubcheck.jar Check.java REPORT-FOLDER BOOK.epub…
 * The report on the n-th book (from 0) is REPORT-FOLDER/n.json; a line "n" on standard output says it is done.
 */
class Check {
  public static void main(String[] arguments) {
    PrintStream progress = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    for (int book = 1; book < arguments.length; book++) {
      String report = arguments[0] + "/" + (book - 1) + ".json";
      String[] options = {arguments[book], "--quiet", "--usage", "--locale", "en", "--json", report};
      new EpubChecker().run(options);
      progress.println(book - 1);
    }
  }
}
