import { Client } from 'pg';
import type { Sql } from '../src/content-store/sql.js';

/** One step of how PostgreSQL answered. */
export interface PlanNode {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Subplan Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  Plans?: PlanNode[];
}

/** A connection on which every statement says how it was answered, those within functions too. */
export interface ExplainedSql extends Sql {
  /** How what was asked since the last call was answered. */
  takePlans(): PlanNode[];
  close(): Promise<void>;
}

const settings = [
  `load 'auto_explain'`,
  ...[
    'log_min_duration = 0',
    'log_analyze = on',
    'log_timing = off',
    'log_nested_statements = on',
    'log_format = json',
    'log_level = notice',
  ].map((setting) => `set auto_explain.${setting}`),
  // As the Content API reads: with plans that are made before any values are known.
  'set plan_cache_mode = force_generic_plan',
];

/** Opens such a connection. The database user has to be a superuser. */
export async function openExplainedSql(databaseUrl: string): Promise<ExplainedSql> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  for (const setting of settings) await client.query(setting);
  let plans: PlanNode[] = [];
  client.on('notice', ({ message }) => {
    const json = /^duration: [\d.]+ ms {2}plan:\n(\{.*\})$/s.exec(message ?? '')?.[1];
    if (json) plans.push((JSON.parse(json) as { Plan: PlanNode }).Plan);
  });
  const names = new Map<string, string>();
  return {
    async rows<Row>(text: string, values: readonly unknown[] = []) {
      const name = names.get(text) ?? `explained-${names.size + 1}`;
      names.set(text, name);
      return (await client.query({ name, text, values: [...values] })).rows as Row[];
    },
    takePlans() {
      const taken = plans;
      plans = [];
      return taken;
    },
    close: () => client.end(),
  };
}

/** A step and those that it is made of. */
export const listNodes = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(listNodes)];

/** The rows that came from tables and indexes, those that were then left out included. */
export const rowsRead = (node: PlanNode): number =>
  listNodes(node)
    .filter((part) => reading.includes(part['Node Type']))
    .reduce((sum, part) => sum + rowsOf(part), 0);

/** Each step with the rows that it gave and left out. */
export const describePlan = (node: PlanNode, depth = 0): string[] => [
  `${'  '.repeat(depth)}${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}: ${rowsOf(node)} rows`,
  ...(node.Plans ?? []).flatMap((part) => describePlan(part, depth + 1)),
];

const reading = ['Seq Scan', 'Index Scan', 'Index Only Scan', 'Bitmap Heap Scan'];

const rowsOf = (node: PlanNode) =>
  Math.round(
    node['Actual Loops'] *
      (node['Actual Rows'] +
        (node['Rows Removed by Filter'] ?? 0) +
        (node['Rows Removed by Index Recheck'] ?? 0)),
  );
