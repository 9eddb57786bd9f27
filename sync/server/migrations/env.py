"""How Alembic runs here: on the connection it is handed, inside its transaction."""

from alembic import context

from sync.server.tables import Base

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=Base.metadata, transactional_ddl=True, render_as_batch=True)
with context.begin_transaction():
    context.run_migrations()
