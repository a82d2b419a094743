#ifndef BOEKBOUW_CLIBDEFLATE_H
#define BOEKBOUW_CLIBDEFLATE_H

#include <libdeflate.h>

#endif
