interface CallNode {
  callee: { type: string; name?: string };
  arguments: unknown[];
}

interface Context {
  report(finding: { node: CallNode; message: string }): void;
}

/** Reports `new Date()` and `Date()`: both read the machine's clock, which no rule that takes names can see. */
const noMachineClock = {
  create(context: Context) {
    const report = (node: CallNode, reads: boolean) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && reads) {
        context.report({
          node,
          message: 'The only clock here is the one that a command is stamped with.',
        });
      }
    };
    return {
      NewExpression: (node: CallNode) => report(node, node.arguments.length === 0),
      CallExpression: (node: CallNode) => report(node, true),
    };
  },
};

export default {
  meta: { name: 'house' },
  rules: { 'no-machine-clock': noMachineClock },
};
