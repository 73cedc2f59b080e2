// A second opinion: verifies bundles and receipts with code that nobody of this project wrote, golang.org/x/mod/sumdb
// (note: signatures; tlog: Merkle trees). It knows nothing of cases; a witness's cosignature (C2SP tlog-cosignature),
// which sumdb/note does not know, is checked with crypto/ed25519 here.
//
//	verify -log VKEY [-witness VKEY]... [-least N] FILE...
//
// One line a file: "ok FILE …" or "no FILE: why". Exit 1 when any is not accepted.
package main

import (
	"archive/zip"
	"bytes"
	"crypto/ed25519"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

type names []string

func (n *names) String() string     { return strings.Join(*n, " ") }
func (n *names) Set(s string) error { *n = append(*n, s); return nil }

type trust struct {
	log       note.Verifier
	witnesses []witness
	least     int
}

type witness struct {
	name string
	hash uint32
	key  ed25519.PublicKey
}

func main() {
	var vkeys names
	log := flag.String("log", "", "the log's vkey")
	flag.Var(&vkeys, "witness", "a witness's vkey")
	least := flag.Int("least", 0, "how many witnesses must have signed")
	flag.Parse()
	verifier, err := note.NewVerifier(*log)
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	trusted := trust{verifier, nil, *least}
	for _, vkey := range vkeys {
		one, err := readWitness(vkey)
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(2)
		}
		trusted.witnesses = append(trusted.witnesses, one)
	}
	code := 0
	for _, file := range flag.Args() {
		what, err := trusted.file(file)
		if err != nil {
			fmt.Printf("no %s: %s\n", file, strings.ReplaceAll(err.Error(), "\n", " "))
			code = 1
		} else {
			fmt.Printf("ok %s %s\n", file, what)
		}
	}
	os.Exit(code)
}

// readWitness reads a vkey of the cosignature form: <name>+<hash>+<base64 of 0x04 and the key>.
func readWitness(vkey string) (witness, error) {
	parts := strings.SplitN(vkey, "+", 3)
	if len(parts) != 3 {
		return witness{}, errors.New("not a vkey")
	}
	raw, err := base64.StdEncoding.DecodeString(parts[2])
	if err != nil || len(raw) != 33 || raw[0] != 4 {
		return witness{}, errors.New("not a witness's vkey")
	}
	sum := sha256.Sum256(append([]byte(parts[0]+"\n"), raw...))
	hash := binary.BigEndian.Uint32(sum[:])
	if fmt.Sprintf("%08x", hash) != parts[1] {
		return witness{}, errors.New("the vkey's hash is wrong")
	}
	return witness{parts[0], hash, raw[1:]}, nil
}

func (t trust) file(name string) (string, error) {
	raw, err := os.ReadFile(name)
	if err != nil {
		return "", err
	}
	if bytes.HasPrefix(raw, []byte("PK")) {
		return t.bundle(raw)
	}
	proof, err := readProof(raw)
	if err != nil {
		return "", err
	}
	if proof.extra == nil {
		return "", errors.New("no entry in the proof")
	}
	tree, err := t.checkpoint(proof.checkpoint)
	if err != nil {
		return "", err
	}
	err = tlog.CheckRecord(proof.hashes, tree.N, tree.Hash, proof.index, tlog.RecordHash(proof.extra))
	return fmt.Sprintf("entry %d of %d", proof.index, tree.N), err
}

// checkpoint verifies the log's signature and enough cosignatures, and returns the tree.
func (t trust) checkpoint(raw []byte) (tlog.Tree, error) {
	var tree tlog.Tree
	opened, err := note.Open(raw, note.VerifierList(t.log))
	if err != nil {
		return tree, err
	}
	lines := strings.Split(opened.Text, "\n")
	if len(lines) != 4 || lines[0] != t.log.Name() || lines[3] != "" {
		return tree, errors.New("not a checkpoint of this log")
	}
	tree.N, err = strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return tree, err
	}
	tree.Hash, err = tlog.ParseHash(lines[2])
	if err != nil {
		return tree, err
	}
	signed := map[string]bool{}
	for _, signature := range opened.UnverifiedSigs {
		for _, one := range t.witnesses {
			if one.name == signature.Name && one.hash == signature.Hash {
				if !one.signed(opened.Text, signature.Base64) {
					return tree, errors.New("a wrong cosignature of " + one.name)
				}
				signed[one.name] = true
			}
		}
	}
	if len(signed) < t.least {
		return tree, fmt.Errorf("%d witnesses signed, %d are needed", len(signed), t.least)
	}
	return tree, nil
}

func (w witness) signed(text, encoded string) bool {
	raw, err := base64.StdEncoding.DecodeString(encoded)
	if err != nil || len(raw) != 4+8+ed25519.SignatureSize {
		return false
	}
	time := binary.BigEndian.Uint64(raw[4:12])
	message := fmt.Sprintf("cosignature/v1\ntime %d\n%s", time, text)
	return ed25519.Verify(w.key, []byte(message), raw[12:])
}

type proof struct {
	extra      []byte
	index      int64
	hashes     tlog.RecordProof
	checkpoint []byte
}

func readProof(raw []byte) (proof, error) {
	var made proof
	head, checkpoint, found := bytes.Cut(raw, []byte("\n\n"))
	lines := strings.Split(string(head), "\n")
	if !found || lines[0] != "c2sp.org/tlog-proof@v1" || len(lines) < 2 {
		return made, errors.New("not a proof")
	}
	made.checkpoint, lines = checkpoint, lines[1:]
	if strings.HasPrefix(lines[0], "extra ") {
		extra, err := base64.StdEncoding.Strict().DecodeString(lines[0][6:])
		if err != nil || len(lines) < 2 {
			return made, errors.New("not a proof")
		}
		made.extra, lines = extra, lines[1:]
	}
	index, err := strconv.ParseInt(strings.TrimPrefix(lines[0], "index "), 10, 64)
	if err != nil || !strings.HasPrefix(lines[0], "index ") {
		return made, errors.New("not a proof")
	}
	made.index = index
	for _, line := range lines[1:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return made, err
		}
		made.hashes = append(made.hashes, hash)
	}
	return made, nil
}

func (t trust) bundle(raw []byte) (string, error) {
	members, err := unpacked(raw)
	if err != nil {
		return "", err
	}
	tree, err := t.checkpoint(members["checkpoint"])
	if err != nil {
		return "", err
	}
	one := bytes.Contains(members["manifest.txt"], []byte("\nscope case\n"))
	if !bytes.Equal(members["manifest.txt"], manifest(members, t.log.Name(), tree.N, one)) {
		return "", errors.New("the manifest differs")
	}
	entries := lines(members["entries.jsonl"])
	if one {
		err = proved(members, entries, tree)
	} else {
		err = rooted(entries, tree)
	}
	if err == nil {
		err = committed(entries, lines(members["payloads.jsonl"]))
	}
	return fmt.Sprintf("%d entries of %d", len(entries), tree.N), err
}

func unpacked(raw []byte) (map[string][]byte, error) {
	archive, err := zip.NewReader(bytes.NewReader(raw), int64(len(raw)))
	if err != nil {
		return nil, err
	}
	members := map[string][]byte{}
	for _, each := range archive.File {
		file, err := each.Open()
		if err != nil {
			return nil, err
		}
		content, err := io.ReadAll(file)
		file.Close()
		if err != nil {
			return nil, err
		}
		if _, twice := members[each.Name]; twice {
			return nil, errors.New("twice in the bundle: " + each.Name)
		}
		members[each.Name] = content
	}
	return members, nil
}

func manifest(members map[string][]byte, origin string, size int64, one bool) []byte {
	scope := map[bool]string{true: "case", false: "all"}[one]
	made := fmt.Sprintf("ky-cuong.bundle v1\norigin %s\nsize %d\nscope %s\n", origin, size, scope)
	var all []string
	for name := range members {
		if name != "manifest.txt" {
			all = append(all, name)
		}
	}
	sort.Strings(all)
	for _, name := range all {
		made += fmt.Sprintf("%x  %s\n", sha256.Sum256(members[name]), name)
	}
	return []byte(made)
}

func lines(raw []byte) [][]byte {
	all := bytes.Split(raw, []byte("\n"))
	return all[:len(all)-1]
}

// rooted computes the root over all entries with tlog's own stored hashes.
func rooted(entries [][]byte, tree tlog.Tree) error {
	if int64(len(entries)) != tree.N {
		return fmt.Errorf("%d entries, the checkpoint says %d", len(entries), tree.N)
	}
	var stored []tlog.Hash
	reader := tlog.HashReaderFunc(func(indexes []int64) ([]tlog.Hash, error) {
		var found []tlog.Hash
		for _, at := range indexes {
			found = append(found, stored[at])
		}
		return found, nil
	})
	for place, entry := range entries {
		hash := tlog.RecordHash(entry)
		var hidden struct {
			I    *int64
			Leaf string
		}
		if bytes.HasPrefix(entry, []byte(`{"i":`)) && json.Unmarshal(entry, &hidden) == nil {
			raw, err := hex.DecodeString(hidden.Leaf)
			if err != nil || len(raw) != tlog.HashSize || hidden.I == nil || *hidden.I != int64(place) {
				return fmt.Errorf("entry %d: not a leaf", place)
			}
			copy(hash[:], raw)
		}
		hashes, err := tlog.StoredHashesForRecordHash(int64(place), hash, reader)
		if err != nil {
			return err
		}
		stored = append(stored, hashes...)
	}
	root, err := tlog.TreeHash(tree.N, reader)
	if err == nil && root != tree.Hash {
		err = errors.New("the root differs")
	}
	return err
}

// proved checks the proof of each entry of one case, and that the case's numbers have no gap.
func proved(members map[string][]byte, entries [][]byte, tree tlog.Tree) error {
	for place, entry := range entries {
		var says struct{ I, Seq int64 }
		if err := json.Unmarshal(entry, &says); err != nil {
			return err
		}
		made, err := readProof(members[fmt.Sprintf("proofs/%d.tlog-proof", says.I)])
		if err != nil {
			return err
		}
		if made.index != says.I || !bytes.Equal(made.checkpoint, members["checkpoint"]) || says.Seq != int64(place+1) {
			return fmt.Errorf("entry %d: out of order", says.I)
		}
		if err := tlog.CheckRecord(made.hashes, tree.N, tree.Hash, made.index, tlog.RecordHash(entry)); err != nil {
			return err
		}
	}
	if countProofs(members) != len(entries) {
		return errors.New("a proof without its entry")
	}
	return nil
}

func countProofs(members map[string][]byte) int {
	count := 0
	for name := range members {
		if strings.HasPrefix(name, "proofs/") {
			count++
		}
	}
	return count
}

// committed checks every payload against the commitment in its entry.
func committed(entries, payloads [][]byte) error {
	promised := map[int64]string{}
	for _, entry := range entries {
		var says struct {
			I  int64
			Pc string
		}
		if err := json.Unmarshal(entry, &says); err != nil {
			return err
		}
		if says.Pc != "" {
			promised[says.I] = says.Pc
		}
	}
	for _, line := range payloads {
		var says struct {
			I          int64
			Salt, Body string
		}
		if err := json.Unmarshal(line, &says); err != nil {
			return err
		}
		salt, err := hex.DecodeString(says.Salt)
		if err != nil {
			return err
		}
		mac := hmac.New(sha256.New, salt)
		mac.Write([]byte(says.Body))
		if hex.EncodeToString(mac.Sum(nil)) != promised[says.I] {
			return fmt.Errorf("payload %d differs", says.I)
		}
	}
	return nil
}
