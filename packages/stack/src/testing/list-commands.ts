/** The commands that a README tells its reader to enter, by the name of the script each one runs. */
export function listCommands(readme: string): Map<string, string> {
  const fenced = [...readme.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const inTables = [...readme.matchAll(/^\| `([^`]+)` /gm)].map(([, command = '']) => command);
  return new Map(
    [...fenced, ...inTables].flatMap((command) => {
      const [, name] = /^npm (?:run )?(\S+)/.exec(command) ?? [];
      return name === undefined ? [] : [[name, command] as const];
    }),
  );
}
