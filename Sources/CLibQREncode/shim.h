#ifndef BOEKBOUW_CLIBQRENCODE_H
#define BOEKBOUW_CLIBQRENCODE_H

#include <qrencode.h>

#endif
