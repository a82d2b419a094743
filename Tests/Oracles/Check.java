import com.adobe.epubcheck.tool.EpubChecker;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * Runs EPUBCheck on many books in one JVM, because starting it takes longer than checking a book.
 * Usage: java -cp epubcheck.jar Check.java REPORT-FOLDER BOOK.epub…
 * Without books they come in on standard input, one a line, for as long as there are any.
 * The report on the n-th book (from 0) is REPORT-FOLDER/n.json; a line "n" on standard output says it is done.
 */
class Check {
  public static void main(String[] arguments) throws IOException {
    PrintStream progress = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream()));
    for (int book = 1; book < arguments.length; book++) {
      check(arguments[book], arguments[0], book - 1, progress);
    }
    if (arguments.length == 1) {
      BufferedReader books = new BufferedReader(new InputStreamReader(System.in));
      int number = 0;
      for (String book = books.readLine(); book != null; book = books.readLine()) {
        check(book, arguments[0], number++, progress);
      }
    }
  }

  private static void check(String book, String folder, int number, PrintStream progress) {
    String[] options = {book, "--quiet", "--usage", "--locale", "en", "--json", folder + "/" + number + ".json"};
    new EpubChecker().run(options);
    progress.println(number);
  }
}
