// Rules of this house that no plugin knows.

const isExport = ({type}) => type === 'ExportNamedDeclaration' || type === 'ExportDefaultDeclaration';

/** Overloads and the members of a merged declaration are documented once, at the first. */
const documentedExport = {
  meta: {type: 'suggestion', messages: {missing: 'Say in a sentence what {{name}} is for.'}, schema: []},
  create: context => ({
    Program({body}) {
      const documented = new Set();
      for (const node of body) {
        if (!isExport(node) || !node.declaration) continue;
        const {declaration} = node;
        const name = (declaration.id ?? declaration.declarations?.[0]?.id)?.name ?? 'the default export';
        const comment = context.sourceCode.getCommentsBefore(declaration.decorators?.[0] ?? node).at(-1);
        if (comment?.type === 'Block' && comment.value.startsWith('*')) documented.add(name);
        if (!documented.has(name)) context.report({node, messageId: 'missing', data: {name}});
        documented.add(name);
      }
    },
  }),
};

const longEnough = 200;

/** A file this long says at its top why it is one file. */
const longFileExplainsItself = {
  meta: {
    type: 'suggestion',
    messages: {missing: 'Above 200 lines a file begins with a comment that says why.'},
    schema: [],
  },
  create: context => ({
    Program(node) {
      const [first] = context.sourceCode.getAllComments();
      const explains = first?.loc.start.line === 1;
      if (context.sourceCode.lines.length > longEnough && !explains) context.report({node, messageId: 'missing'});
    },
  }),
};

/** The plugin. */
export const house = {
  rules: {'documented-export': documentedExport, 'long-file-explains-itself': longFileExplainsItself},
};
