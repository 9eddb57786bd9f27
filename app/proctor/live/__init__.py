"""What the live link brings, folded into how every room stands; read by the board, the session view and the calls alike."""
