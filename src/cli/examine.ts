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

/** Settings that name a file: what is wrong is in it as often as in the path. */
const FILES: Readonly<Record<string, string>> = {
  SOURCES_PATH: 'mend the file or the path; .deploy/feeds.example.json is a list that is right',
  CHRONOLOGIES_PATH: 'mend the file or the path, or leave it empty for the one that ships with the program',
};

const todoOf = (fault: string): string => FILES[fault.slice(0, fault.indexOf(':'))] ?? 'set it as .env.example says';

function wrong(says: string): Finding {
  return { about: 'configuration', state: 'fault', says, todo: todoOf(says) };
}
