import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type ESTree, parseSync } from 'vite';

type Node = Record<string, unknown> & { type: string };

/** Where a name of a module leads: a declaration of its own, or a name of another module. */
type Found = { declaration: Node } | { file: string; name: string };

interface Module {
  names: Map<string, Found>;
  /** Modules that it hands on whole. */
  handedOn: string[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value;

const nameOf = (node: unknown): string => {
  const { name, value } = node as { name?: string; value?: string };
  return name ?? value ?? '';
};

const read = (file: string): Module => {
  const { program } = parseSync(file, readFileSync(file, 'utf8'));
  const names = new Map<string, Found>();
  const handedOn: string[] = [];
  const at = (source: { value: string }) => resolve(dirname(file), source.value);
  const declare = (declaration: ESTree.Statement | ESTree.Declaration | null): void => {
    if (declaration?.type === 'VariableDeclaration')
      for (const one of declaration.declarations)
        names.set(nameOf(one.id), { declaration: one as unknown as Node });
    else if (declaration && 'id' in declaration)
      names.set(nameOf(declaration.id), { declaration: declaration as unknown as Node });
  };
  for (const statement of program.body) {
    if (statement.type === 'ExportAllDeclaration') handedOn.push(at(statement.source));
    else if (statement.type === 'ImportDeclaration') {
      if (!statement.source.value.startsWith('.')) continue;
      for (const { local, ...rest } of statement.specifiers)
        if ('imported' in rest)
          names.set(local.name, { file: at(statement.source), name: nameOf(rest.imported) });
    } else if (statement.type === 'ExportNamedDeclaration') {
      declare(statement.declaration);
      for (const { local, exported } of statement.specifiers)
        if (statement.source)
          names.set(nameOf(exported), { file: at(statement.source), name: nameOf(local) });
    } else declare(statement);
  }
  return { names, handedOn };
};

/** The names that a piece of a type leads to. */
const leads = (node: Node): string[] => {
  if (node.type === 'TSTypeReference') return [nameOf(node['typeName'])];
  if (node.type === 'TSTypeQuery') return [nameOf(node['exprName'])];
  if (node.type === 'TSInterfaceHeritage') return [nameOf(node['expression'])];
  return node.type === 'Identifier' ? [nameOf(node)] : [];
};

/** Places say nothing, and neither does what a function of a schema does inside. */
const saysNothing = (key: string, value: unknown): boolean =>
  key === 'start' || key === 'end' || (isNode(value) && value.type === 'ArrowFunctionExpression');

/** A digest of an exported type and of all that it is made of; comments, layout and files make no difference to it. */
export const shapeOf = (file: string, name: string): string => {
  const modules = new Map<string, Module>();
  const moduleOf = (path: string): Module => {
    const known = modules.get(path) ?? read(path);
    modules.set(path, known);
    return known;
  };
  const shapes = new Map<Node, string>();
  const find = (path: string, wanted: string): [string, Node] | null => {
    const { names, handedOn } = moduleOf(path);
    const found = names.get(wanted);
    if (found)
      return 'declaration' in found ? [path, found.declaration] : find(found.file, found.name);
    for (const other of handedOn) {
      const there = find(other, wanted);
      if (there) return there;
    }
    return null;
  };
  const visit = (path: string, wanted: string): void => {
    const found = find(path, wanted);
    if (!found) return;
    const [home, declaration] = found;
    if (shapes.has(declaration)) return;
    const names = new Set<string>();
    const shape = JSON.stringify(declaration, (key, value: unknown) => {
      if (saysNothing(key, value)) return undefined;
      if (isNode(value)) leads(value).forEach((one) => names.add(one));
      return value;
    });
    shapes.set(declaration, shape);
    names.forEach((one) => visit(home, one));
  };
  visit(resolve(file), name);
  return createHash('sha256')
    .update([...shapes.values()].toSorted().join('\n'))
    .digest('hex');
};
