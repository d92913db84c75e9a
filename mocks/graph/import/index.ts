export { faultOfSize, largestFile } from './decode.ts';
export type { NameToMap, PolicyImport } from './gather.ts';
export { gather } from './gather.ts';
export type { FileImport } from './import-file.ts';
export { importFile, importText, refused } from './import-file.ts';
export type { ImportedPolicy } from './imported-policy.ts';
export type { Named, NamedKind } from './names.ts';
export { noteCodes, reasonCodes } from './notes.ts';
export type { ImportNote, ImportReason, NoteCode, Place, ReasonCode, Values } from './notes.ts';
