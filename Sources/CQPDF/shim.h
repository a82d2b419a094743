#ifndef BOEKBOUW_CQPDF_H
#define BOEKBOUW_CQPDF_H

#include <qpdf/qpdf-c.h>

#endif
