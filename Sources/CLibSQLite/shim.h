#ifndef BOEKBOUW_CLIBSQLITE_H
#define BOEKBOUW_CLIBSQLITE_H

#include <sqlite3.h>

#endif
