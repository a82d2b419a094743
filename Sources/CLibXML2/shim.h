// Debian's libxml2 pulls ICU's headers into <libxml/encoding.h>, and they clash with Foundation's.
// Nothing of ours needs them. pkg-config supplies the flags, so there is no link line.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/xmlerror.h>
#include <libxml/relaxng.h>
#include <libxml/xmlschemastypes.h>
#include <libxml/encoding.h>
#include <libxml/uri.h>
#include <libxml/xmlreader.h>
#include <libxml/catalog.h>
#include <libxml/xpath.h>
#include <libxml/xpathInternals.h>

// `xmlFree` is a global variable that holds a function; Swift may not read it from any thread, C may.
static inline void boekbouw_xml_free(void *memory) { xmlFree(memory); }
