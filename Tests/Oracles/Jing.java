import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.xml.sax.ErrorHandlerImpl;
import org.xml.sax.SAXException;

/**
 * What jing's own command does with -i, for files of which some are not well-formed: the command gives up at the first
 * of those, and starting it for each takes longer than checking.
 * Usage: java -cp jing.jar:… Jing.java SCHEMA FILE…
 */
class Jing {
  public static void main(String[] arguments) throws Exception {
    ErrorHandlerImpl messages = new ErrorHandlerImpl(System.out);
    PropertyMapBuilder properties = new PropertyMapBuilder();
    ValidateProperty.ERROR_HANDLER.put(properties, messages);
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap());
    if (!driver.loadSchema(ValidationDriver.uriOrFileInputSource(arguments[0]))) System.exit(2);
    for (int file = 1; file < arguments.length; file++) {
      try {
        driver.validate(ValidationDriver.uriOrFileInputSource(arguments[file]));
      } catch (SAXException problem) {
        messages.printException(problem);
      } catch (java.io.IOException problem) {
        // A DTD somewhere on the web: there is none here, and the next file is to have its turn.
        System.err.println(arguments[file] + ": " + problem);
      }
    }
  }
}
