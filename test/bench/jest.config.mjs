import config from '../../jest.config.mjs';

const [project] = config.projects;

/** Benches that need the tests' own sources; no part of `npm test`. */
export default {
  ...project,
  displayName: 'bench',
  testRegex: ['/test/bench/.*\\.bench\\.ts$'],
};
