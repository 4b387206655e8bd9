import Database from 'libsql'

/** So many statements of a connection stay prepared: lists of ids come in many lengths. */
const KEPT = 500

/** What changes the schema, or a setting, is carried out as it is, and what was prepared before is forgotten. */
const LASTING = /^\s*(?:select|insert|update|delete)\b/i

type Statement = ReturnType<Database.Database['prepare']>

const prepared = new WeakMap<Database.Database, Map<string, Statement>>()

let isKeeping = false

/**
 * Carries out a statement of the client with what its connection has prepared before. libsql prepares each one anew and
 * asks twice for its columns, which takes longer than to carry most of ours out.
 */
export function keepingPrepared<Result>(work: () => Result): Result {
  isKeeping = true
  try {
    return work() // is done when it returns, whatever promise it gives
  } finally {
    isKeeping = false
  }
}

const connections: { prepare: (this: Database.Database, sql: string) => Statement } = Database.prototype
const { prepare } = connections

connections.prepare = function (this: Database.Database, sql: string): Statement {
  if (!isKeeping) return prepare.call(this, sql)
  const known = prepared.get(this) ?? new Map<string, Statement>()
  prepared.set(this, known)
  if (!LASTING.test(sql)) {
    known.clear()
    return prepare.call(this, sql)
  }
  const there = known.get(sql)
  known.delete(sql)
  const statement = there ?? withColumns(prepare.call(this, sql))
  known.set(sql, statement)
  for (const oldest of known.keys()) {
    if (known.size <= KEPT) break
    known.delete(oldest)
  }
  return statement
}

function withColumns(statement: Statement): Statement {
  let columns: ReturnType<Statement['columns']> | undefined
  const ask = statement.columns.bind(statement)
  statement.columns = () => (columns ??= ask())
  return statement
}
