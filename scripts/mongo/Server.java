import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import java.net.InetSocketAddress;

/** Serves MongoDB's protocol from one H2 file on a free port of the loopback, and ends with whoever started it. */
public class Server {
  public static void main(String[] args) throws Exception {
    H2Backend backend = new H2Backend(args[0]);
    MongoServer server = new MongoServer(backend);
    // Port 0: the system chooses, so nobody can take the port between choosing and listening.
    server.bind(new InetSocketAddress("127.0.0.1", 0));
    System.out.println("listening " + server.getLocalAddress().getPort());
    // Standard input closes when the parent stops us, and also when the parent was killed and could not.
    while (System.in.read() != -1) continue;
    server.shutdownNow();
    System.exit(0);
  }
}
