import { type Finding, well } from '../core/ports/finding.ts';

const LEAST: readonly [number, number] = [20, 19];

/** The program under its feet: the version of Node (`20.19.0`), and the faults of the configuration. */
export function examineProgram(node: string, configFaults: readonly string[]): Finding[] {
  const [major = 0, minor = 0] = node.split('.').map(Number);
  const old = major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
  return [
    old
      ? { about: 'Node.js', state: 'fault', says: node, todo: `install Node.js ${LEAST.join('.')} or newer` }
      : well('Node.js', node),
    ...(configFaults.length === 0 ? [well('configuration', 'sound')] : configFaults.map(wrong)),
  ];
}

function wrong(says: string): Finding {
  return { about: 'configuration', state: 'fault', says, todo: 'set it as .env.example says' };
}
