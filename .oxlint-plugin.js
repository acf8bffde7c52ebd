/** ESLint's rule of this name, which oxlint does not have itself: each option is `{ selector, message }`. */
const noRestrictedSyntax = {
  create: (context) =>
    Object.fromEntries(
      context.options.map(({ selector, message }) => [selector, (node) => context.report({ node, message })]),
    ),
  meta: { schema: false },
};

export default { meta: { name: 'shoal' }, rules: { 'no-restricted-syntax': noRestrictedSyntax } };
