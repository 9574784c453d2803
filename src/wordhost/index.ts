/** The stand-in for Word: a .docx opened, answered for as Word on the web does, and saved. */
export type { AddInSettings } from './docx/add-in-settings';
export { faultNames, faultsFromAddress, randomFaults, type FaultName, type FaultPlan } from './faults';
export { openHost, type HostOptions, type Selected, type WordHost } from './host';
export { PackageError, type PackageErrorKind } from './package/package-error';
export type { User } from './user';
export type { Batch, BatchAnswer } from './protocol/batch';
export { checkFileSize } from './package/file-size';
