// CBC is opened when something is to be solved and not when the program starts: it brings a dozen libraries, which take a
// fifth of the time that the program needs to start. The declarations of its own header say what each function takes.
#include <coin/Cbc_C_Interface.h>
#include <dlfcn.h>
#include <stddef.h>

typedef struct {
  __typeof__(&Cbc_newModel) newModel;
  __typeof__(&Cbc_deleteModel) deleteModel;
  __typeof__(&Cbc_setLogLevel) setLogLevel;
  __typeof__(&Cbc_setParameter) setParameter;
  __typeof__(&Cbc_setMaximumNodes) setMaximumNodes;
  __typeof__(&Cbc_addCol) addCol;
  __typeof__(&Cbc_addRow) addRow;
  __typeof__(&Cbc_setObjSense) setObjSense;
  __typeof__(&Cbc_solve) solve;
  __typeof__(&Cbc_isProvenInfeasible) isProvenInfeasible;
  __typeof__(&Cbc_isProvenOptimal) isProvenOptimal;
  __typeof__(&Cbc_getColSolution) getColSolution;
} CbcFunctions;

#define CBC_LIBRARY "libCbcSolver.so.3"

// Fills in the functions; 0 where the library, or one of them, is not there.
static inline int cbc_open(CbcFunctions *functions) {
  void *library = dlopen(CBC_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return 0;
  struct { void *field; const char *name; } wanted[] = {
    {&functions->newModel, "Cbc_newModel"},
    {&functions->deleteModel, "Cbc_deleteModel"},
    {&functions->setLogLevel, "Cbc_setLogLevel"},
    {&functions->setParameter, "Cbc_setParameter"},
    {&functions->setMaximumNodes, "Cbc_setMaximumNodes"},
    {&functions->addCol, "Cbc_addCol"},
    {&functions->addRow, "Cbc_addRow"},
    {&functions->setObjSense, "Cbc_setObjSense"},
    {&functions->solve, "Cbc_solve"},
    {&functions->isProvenInfeasible, "Cbc_isProvenInfeasible"},
    {&functions->isProvenOptimal, "Cbc_isProvenOptimal"},
    {&functions->getColSolution, "Cbc_getColSolution"},
  };
  for (size_t index = 0; index < sizeof wanted / sizeof wanted[0]; index++) {
    void *found = dlsym(library, wanted[index].name);
    if (found == NULL) return 0;
    *(void **)wanted[index].field = found;
  }
  return 1;
}
