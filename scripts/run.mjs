/**
 * The door of every npm script: `node scripts/run.mjs <command> [arguments]`.
 *
 * It imports nothing before it has looked at Node's version, so that even a very old Node can read this file
 * and say what is wrong instead of failing on a word it does not know.
 */
if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error('Sitouttaja needs Node 20 or newer, and this is Node ' + process.versions.node + '.')
  process.exit(1)
} else {
  void import('./launch.mjs').then(({ launch }) => launch(process.argv.slice(2)))
}
