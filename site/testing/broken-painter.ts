// A program that breaks as soon as it is asked for something.
process.on('message', () => {
  throw new Error('Broken on purpose')
})
