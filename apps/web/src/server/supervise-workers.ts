import cluster from 'node:cluster';
import { AggregatorRegistry, Counter, Gauge, Registry } from 'prom-client';
import type { Configuration } from '../configuration.js';
import { createChargeLedger } from './charge-ledger.js';
import { Crew, listWorkers, tell } from './crew.js';
import { listen } from './listen.js';
import { describeError, type Log } from './log.js';
import { createMetricsServer } from './metrics-server.js';
import type { ShareCharges } from './rate-limits.js';
import { isChargesMessage } from './worker-messages.js';

/** Has several processes serve the site at one port, and keeps them up until a signal ends them. */
export async function superviseWorkers(configuration: Configuration, log: Log): Promise<void> {
  const { WEB_CONCURRENCY: workers, WEB_HOST: host, SITE_URL: siteUrl, METRICS_PORT: port } = configuration;
  let countReplaced = () => 0;
  if (port > 0) {
    const registry = new AggregatorRegistry();
    const own = measureCrew(() => countReplaced());
    const read = async () => `${await registry.clusterMetrics()}\n${await own.metrics()}`;
    const server = createMetricsServer({ read, contentType: registry.contentType, log });
    await listen(server, configuration.METRICS_HOST, port, 'METRICS_PORT');
  }
  shareCharges(createChargeLedger(), log);
  const crew = new Crew(workers, log, (served) =>
    log('info', 'listening', { url: `http://${host}:${served}`, siteUrl, workers }),
  );
  countReplaced = () => crew.replaced;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => crew.stop(signal));
}

/** Counts together what addresses used at each worker, and tells all of them. */
function shareCharges(share: ShareCharges, log: Log): void {
  cluster.on('message', (worker, message: unknown) => {
    if (!isChargesMessage(message)) return;
    share(new Map(message.charges)).then(
      (standings) => {
        const told = { worker: worker.id, id: message.id, standings: [...standings] };
        for (const each of listWorkers()) tell(each, { type: 'shoal:standings', ...told });
      },
      (error: unknown) => log('error', 'requests are not counted', { error: describeError(error) }),
    );
  });
}

function measureCrew(countReplaced: () => number): Registry {
  const registry = new Registry();
  const registers = [registry];
  new Gauge({
    name: 'shoal_workers',
    help: 'Processes that serve',
    registers,
    collect() {
      this.set(listWorkers().length);
    },
  });
  new Counter({
    name: 'shoal_workers_replaced_total',
    help: 'Processes that ended by themselves and were replaced',
    registers,
    collect() {
      this.reset();
      this.inc(countReplaced());
    },
  });
  return registry;
}
