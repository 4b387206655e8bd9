/** Stands where Payload would let whoever comes first make the first account. */
export function NoFirstUser() {
  return (
    <main style={{ margin: '4rem auto', maxWidth: '36rem', padding: '0 1.5rem' }}>
      <h1>Sitouttaja</h1>
      <p lang="fi">
        Portaalilla ei ole vielä yhtään käyttäjää. Ensimmäinen tunnus tehdään palvelimella komennolla{' '}
        <code>npm run user -- --email osoite --role admin</code>.
      </p>
      <p lang="en">
        The portal has no users yet. The first account is made on the server with{' '}
        <code>npm run user -- --email address --role admin</code>.
      </p>
    </main>
  )
}
